package io.customer360.scorecard;

import io.customer360.customer.AProfile;
import io.customer360.customer.MemoryProfiles;
import io.customer360.run.Job;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Scorecards of customers with everything that working with them needs, and a clock to turn. */
final class Cards {

    static final CustomerId ACME = new CustomerId(7);
    static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);

    final MemoryScorecards definitions = new MemoryScorecards();
    final MemoryScorecardUses uses = new MemoryScorecardUses();
    final List<ConditionCheck> checks = new ArrayList<>();
    final List<Job> asked = new ArrayList<>();
    final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private int flips;
    Instant now = Instant.parse("2026-03-02T10:00:00Z");

    final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    final Today today = new Today(clock, () -> ZoneOffset.UTC);
    private final DirectWork work = new DirectWork();
    private final EditScorecard edit = new EditScorecard(uses, definitions, work, clock);
    final AssignScorecard assign =
            new AssignScorecard(uses, definitions, work, (job, by) -> asked.add(job), clock);
    final TickObjective tick = new TickObjective(edit);
    final GiveScore give = new GiveScore(edit, profiles, today);
    final ShowScorecards show =
            new ShowScorecards(uses, definitions, new Checks(), profiles, today, clock);

    Cards() {
        profiles.holding(AProfile.aProfile().of(ACME).build());
    }

    /** A definition; items are {@code tick text points}, {@code search text points jql<=n} …. */
    Scorecard define(String name, String kind, String... items) {
        var card =
                ScorecardDraft.parse(
                        Map.of("name", name, "kind", kind, "validDays", "30"), ItemTexts.of(items));
        return definitions.add(card, new Revision(new UserKey("ada"), now, List.of()));
    }

    /** The same with other items. */
    Scorecard redefine(Scorecard card, String... items) {
        var draft =
                ScorecardDraft.parse(
                        Map.of(
                                "name", card.name(),
                                "kind", card.kind(),
                                "validDays", "30",
                                "version", Integer.toString(card.version())),
                        ItemTexts.of(items));
        return definitions.replace(
                draft.next(card), new Revision(new UserKey("ada"), now, List.of()));
    }

    /** Yes and no in turn. */
    boolean flip() {
        flips++;
        return flips % 2 == 1;
    }

    int flips() {
        return flips;
    }

    ScorecardUse assigned(Scorecard card) {
        return assign.on(ACME, card.id(), false, CARLA);
    }

    UseSheet sheet(ScorecardUse use) {
        return show.on(use.customer()).active().stream()
                .filter(it -> it.use().id().equals(use.id()))
                .findFirst()
                .orElseThrow();
    }

    OptionalDouble stored(ScorecardUse use) {
        return uses.find(use.id()).orElseThrow().score().score();
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** What is remembered of checks. */
    final class Checks implements ConditionChecks {

        @Override
        public List<ConditionCheck> of(Collection<ScorecardId> scorecards) {
            return checks.stream().filter(it -> scorecards.contains(it.scorecard())).toList();
        }

        @Override
        public void keep(Collection<ConditionCheck> next) {
            for (ConditionCheck one : next) {
                checks.removeIf(
                        it ->
                                it.scorecard().equals(one.scorecard())
                                        && it.item().equals(one.item()));
                checks.add(one);
            }
        }

        @Override
        public int forgetOthers(Collection<ConditionCheck> kept) {
            int before = checks.size();
            checks.removeIf(
                    it ->
                            kept.stream()
                                    .noneMatch(
                                            one ->
                                                    it.scorecard().equals(one.scorecard())
                                                            && it.item().equals(one.item())));
            return before - checks.size();
        }
    }
}
