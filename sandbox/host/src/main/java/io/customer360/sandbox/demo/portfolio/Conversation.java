package io.customer360.sandbox.demo.portfolio;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is said on a request, and how it is rated in the end. */
final class Conversation {

    private static final List<String> ANSWERS =
            List.of(
                    "Thank you, we are looking into it.",
                    "We can see it, too. A fix is on its way.",
                    "Could you send us the exact time and the name of the page?",
                    "This is set up now. Please try again.");

    private static final List<String> THANKS =
            List.of(
                    "Thanks, that was quick.",
                    "It happened again this morning.",
                    "Here is what you asked for.",
                    "Works now.");

    private static final List<String> NOTES =
            List.of(
                    "Same cause as last month, see the runbook.",
                    "Their CSM should know about this.",
                    "Waiting for the developers.");

    private static final List<List<String>> WORDS =
            List.of(
                    List.of("Nobody understood us.", "Three weeks for one answer."),
                    List.of("Slow.", "Had to ask twice."),
                    List.of("All right.", "Solved, but late."),
                    List.of("Good work.", "Friendly and clear."),
                    List.of("Perfect, thank you!", "Best support we have."));

    private final String reporter;
    private final String agent;
    private final Instant end;
    private final Dice dice;

    Conversation(String reporter, String agent, Instant end, Dice dice) {
        this.reporter = reporter;
        this.agent = agent;
        this.end = end;
        this.dice = dice;
    }

    List<Reply> replies(Work work) {
        List<Reply> replies = new ArrayList<>();
        if (work.answered() != null && dice.chance(0.35)) {
            Instant until = work.progress().updated();
            replies.add(new Reply(agent, dice.of(ANSWERS), work.answered(), false));
            if (dice.chance(0.4)) {
                replies.add(new Reply(agent, dice.of(NOTES), between(work, until), true));
            }
            if (dice.chance(0.5)) {
                replies.add(new Reply(reporter, dice.of(THANKS), until, false));
            }
        }
        return replies;
    }

    /** One in five rates what was resolved; null when this one does not. */
    Rating rating(Work work, double stars) {
        boolean rates = dice.chance(0.2);
        if (work.progress().open() || !rates) {
            return null;
        }
        Instant at = work.progress().resolved().plus(Duration.ofMinutes(dice.between(30, 2_880)));
        int given = (int) Math.round(stars + 2 * (dice.share() + dice.share() - 1));
        int known = Math.max(1, Math.min(5, given));
        String words = dice.chance(0.4) ? dice.of(WORDS.get(known - 1)) : "";
        return at.isBefore(end) ? new Rating(known, at, words) : null;
    }

    private Instant between(Work work, Instant until) {
        return until.isAfter(work.answered())
                ? Work.later(work.answered(), until, dice)
                : work.answered();
    }
}
