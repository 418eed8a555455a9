"""The authority over a running session: its table, its journal, its clock and its shelf.

`Table` is the only writer of a session. Front ends submit actions and get views.
"""
