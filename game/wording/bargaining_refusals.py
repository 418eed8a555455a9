"""Refusals in bargaining: what is wrong, what to do about it, and the same in short."""

from collections.abc import Mapping

from game.wording.language import later

ABOUT_WORDS_AND_DEALS: Mapping[str, tuple[str, str, str]] = {
    "no_promises": (
        later("This session is played without promises on record."),
        later("Give your word aloud; people will remember it."),
        later("there are no promises in this session"),
    ),
    "no_deals": (
        later("This session is played without deals."),
        later("Use cards that pay, or agree on a theme."),
        later("there are no deals in this session"),
    ),
    "no_sheets": (
        later("There is nothing to prepare for in this session."),
        later("Write down what you think as a note in Talks."),
        later("there are no notes to keep in this session"),
    ),
    "no_funds": (
        later("This session is played without money."),
        later("Promise or offer something else."),
        later("there is no money in this session"),
    ),
    "to_oneself": (
        later("That is your own seat."),
        later("Choose another seat."),
        later("that is the seat itself"),
    ),
    "unknown_term": (
        later("There is nothing here called {of} to give or to promise."),
        later("Choose one of the things on the list."),
        later("there is no such thing"),
    ),
    "wrong_amount": (
        later("That amount is not possible."),
        later("Choose a number up to {most}; money and promises of it begin at 1."),
        later("the amount is not possible"),
    ),
    "no_card_for_it": (
        later("Your seat has no card that could do this."),
        later("Promise something that your own cards can do, or money."),
        later("no card of the seat could do it"),
    ),
    "nothing_to_refrain": (
        later("This seat has no card that puts pressure on them, so it gives up nothing."),
        later("Promise something that costs you a choice."),
        later("there is nothing to give up"),
    ),
    "no_vote": (
        later("Only a party's own government accepts or refuses the text."),
        later("Promise something your seat can do itself."),
        later("only governments accept the text"),
    ),
    "promise_out_of_time": (
        later("A promise has to be kept in this session: in rounds {first} to {last}."),
        later("Choose one of those rounds."),
        later("the round lies outside the session"),
    ),
    "return_out_of_time": (
        later("What you ask in return has to come first, or in the same round."),
        later("Give it a round from now up to the one of your own promise."),
        later("the return comes too late"),
    ),
    "same_promise": (
        later("You have given this seat the same promise already, and it is still open."),
        later("Keep that one first."),
        later("the same promise is open already"),
    ),
    "too_many_promises": (
        later("{most} promises of yours are open, and that is the most."),
        later("Keep one of them before you give your word again."),
        later("too many promises are open"),
    ),
    "not_broken": (
        later("This is not a broken promise of yours."),
        later("Only who broke a word can explain it."),
        later("there is no broken promise to explain"),
    ),
    "explained_already": (
        later("You have explained this one already."),
        later("Say the rest aloud at the table."),
        later("it is explained already"),
    ),
    "wrong_packages": (
        later("An offer has one package to choose, and {most} at the most."),
        later("Add one, or take some away."),
        later("the number of packages is not possible"),
    ),
    "empty_package": (
        later("Nothing is given and nothing is wanted in one of the packages."),
        later("Add what you give, or what you want for it."),
        later("a package is empty"),
    ),
    "good_twice": (
        later("The same kind of thing stands twice on one side of a package."),
        later("Name it once; several packages can hold different ones."),
        later("one thing is named twice"),
    ),
    "offer_open": (
        later("An offer of yours to this seat is still open."),
        later("Wait for the answer, or take that offer back first."),
        later("an offer is open already"),
    ),
    "no_such_offer": (
        later("There is no such offer for you to decide."),
        later("Choose one of the offers before you."),
        later("there is no such offer"),
    ),
    "no_such_package": (
        later("This offer has fewer packages: {most}."),
        later("Choose one of them."),
        later("there is no such package"),
    ),
    "offer_closed": (
        later("This offer is no longer open: {status}."),
        later("Make a new one if you still want to."),
        later("the offer is closed"),
    ),
    "deal_short": (
        later("It takes funds of {need}, and {seat} has {have}."),
        later("Ask for less, or for something else."),
        later("there was not enough money"),
    ),
    "purse_full": (
        later("The purse of {seat} is full."),
        later("Offer something other than money."),
        later("the purse is full"),
    ),
    "no_interest_to_show": (
        later("A seat without a party has no stake in the treaty to show."),
        later("Offer something else."),
        later("there is no stake to show"),
    ),
    "vote_pledged": (
        later("This government has pledged its yes in this round already."),
        later("Ask again in the next round, or offer something else."),
        later("the yes of this round is pledged already"),
    ),
    "vote_in_escrow": (
        later("By a deal your yes to this text is given for this round."),
        later("Talk about another text, or wait for the next round."),
        later("a deal has given the yes away"),
    ),
    "theme_bound": (
        later("By a deal this seat works on {tag} in this round."),
        later("Play on that theme, and choose a new one in the next round."),
        later("a deal has set the theme"),
    ),
    "out_of_reach": (
        later(
            "This seat cannot be reached: the link stands at {have}, and it takes {need} or an "
            "open channel."
        ),
        later("Strengthen the link, or open a channel first."),
        later("the seat cannot be reached"),
    ),
    "already_invited": (
        later("You have invited this seat in this round, to {tag}."),
        later("Wait for the answer, or choose another theme or seat."),
        later("the seat is invited already"),
    ),
    "not_invited": (
        later("This seat has not invited you, or the answer is given."),
        later("Invite it yourself if you want to play together."),
        later("there is no open invitation"),
    ),
    "too_late_to_prepare": (
        later("The preparation sheet is closed after round 1."),
        later("Go on with your dossier, which stays open."),
        later("the time to prepare is over"),
    ),
}

ABOUT_THE_TREATY: Mapping[str, tuple[str, str, str]] = {
    "no_treaty": (
        later("There is no treaty to be made in this session."),
        later("A ceasefire is the best ending here; cards lead to it."),
        later("there is no treaty to be made"),
    ),
    "not_a_government": (
        later("Only governments draft, accept and sign."),
        later("Tell a government what you want in it, or bring an idea to the table."),
        later("only governments can do that"),
    ),
    "wrong_treaty_stage": (
        later("This does not fit where the treaty stands: {stage}."),
        later("Keep it for another time."),
        later("it does not fit where the treaty stands"),
    ),
    "unknown_party": (
        later("There is no party called {party} in this conflict."),
        later("Choose one of the parties on the board."),
        later("there is no such party"),
    ),
    "unknown_issue": (
        later("There is no issue called {issue} on the table."),
        later("Choose one of the issues of the treaty."),
        later("there is no such issue"),
    ),
    "unknown_option": (
        later("There is no option called {option} here."),
        later("Choose one of the options of this issue."),
        later("there is no such option"),
    ),
    "own_party": (
        later("That is your own side."),
        later("Choose another party; what your own side wants stands in your brief."),
        later("that is the own side"),
    ),
    "asked_already": (
        later("You have asked why once in this round, and once is all."),
        later("Listen to the answer, and ask again in the next round."),
        later("the question of this round is asked"),
    ),
    "same_clause": (
        later("That is how the clause on {issue} reads already."),
        later("Choose another option, or strike the clause."),
        later("the clause reads like that already"),
    ),
    "signed_already": (
        later("There is a signature under the text: {parties}."),
        later("A text with a signature stays as it is; the signer can take it back first."),
        later("there is a signature under the text"),
    ),
    "not_tabled": (
        later("“{option}” has not been brought to the table yet."),
        later("Bring the idea to the table first; any seat may, once it is public."),
        later("the idea is not on the table"),
    ),
    "not_transferred": (
        later("“{option}” is still known only inside a workshop."),
        later("Play a card that carries ideas out of the room first."),
        later("the idea has not left its room"),
    ),
    "tabled_already": (
        later("“{option}” lies on the table already."),
        later("Ask a government to write it into the text."),
        later("the idea is on the table already"),
    ),
    "issue_open": (
        later("The clause on {issue} is still open."),
        later("Fill every clause first; a text is accepted as a whole."),
        later("a clause is still open"),
    ),
    "approved_already": (
        later("Your side has accepted this text already."),
        later("Take the acceptance back if you no longer want it."),
        later("it is accepted already"),
    ),
    "awaiting_instructions": (
        later("The text was changed in this round, and your capital has not read it yet."),
        later("Say yes in the next round, or ask the capital for a free hand with a card."),
        later("the capital has not read the text yet"),
    ),
    "not_approved": (
        later("Your side has not accepted this text."),
        later("There is nothing to take back."),
        later("it was not accepted"),
    ),
    "not_all_approved": (
        later("Not everybody has accepted this text yet: {parties}."),
        later("Sign when all sides have accepted the same words."),
        later("not everybody has accepted the text"),
    ),
    "not_signed": (
        later("Your side has not signed."),
        later("There is nothing to take back."),
        later("it was not signed"),
    ),
    "own_position": (
        later("That is what your own side asks for in public."),
        later("Draw a red line against something you do not want."),
        later("that is the own position"),
    ),
    "line_drawn": (
        later("Your side has drawn a red line on {issue} already."),
        later("One line for each issue is all; more would not be believed."),
        later("a red line is drawn there already"),
    ),
}
