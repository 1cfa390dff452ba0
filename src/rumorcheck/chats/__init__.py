"""Chats: one reader per export format, and what is found in a whole chat. Opens the export it is given; writes nothing.

    file -> open_chat -> posts, one after the other -> Lookup (each distinct text once) -> Tally

The readers stream: what they keep does not grow with the export.
"""

from rumorcheck.chats.posts import ChatFault, Notes, Post
from rumorcheck.chats.source import Chat, open_chat

__all__ = ["Chat", "ChatFault", "Notes", "Post", "open_chat"]
