"""Glossary: the work that a treaty asks for once it is in force."""

from game.wording.handbook.bargaining import JOSHI
from game.wording.handbook.entry import ROLE, Draft
from game.wording.language import later

WORK = (
    Draft(
        later("Political peace work"),
        later(
            "Offices, laws and joint bodies that a treaty asks for, from 0 to 100. It is one of "
            "three kinds of peacebuilding, and their average says how far the treaty is done."
        ),
        JOSHI,
    ),
    Draft(
        later("Economic peace work"),
        later(
            "Jobs, water, roads and money that a treaty promises, from 0 to 100. People look at "
            "their table when they ask what the peace has brought."
        ),
        ROLE,
    ),
    Draft(
        later("Social peace work"),
        later(
            "Reconciliation between people who were hurt, from 0 to 100. When one of the three "
            "kinds is left far behind the others, a peace stands on one leg and breaks more easily."
        ),
        ROLE,
    ),
)
