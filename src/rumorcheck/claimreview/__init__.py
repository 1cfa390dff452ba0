"""Fact-checks of others in and ours out: schema.org ClaimReview, CSV and JSON Lines. Reads and writes files; opens no connection.

file -> `readers` (reviews, one by one) -> `ratings` (their words to our verdicts) -> `gather` (one claim, many reviews) -> corpus file or index
"""
