"""The law on petitions in Vietnam, computed."""

from kntc._kntc import version

__all__ = ["version"]
