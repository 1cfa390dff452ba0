"""Batch: millions of messages through the same `check`, on one machine or a cluster. Reads and writes files; knows no stream or exit code.

rows of a file -> partitions -> check_partition, here or in workers -> rows in the order of the input, committed by a journal
"""
