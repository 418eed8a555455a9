"""The screens of bargaining: talks with promises, offers and a treaty, and what comes of it."""
