"""New editions of the shipped corpus: fetched only when asked, checked before anything changes, taken back at will.

`fetch` is the only module of the program that may open a connection, and only `corpus update` imports it.
"""
