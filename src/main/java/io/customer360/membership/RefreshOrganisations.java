package io.customer360.membership;

import java.time.Clock;
import java.util.Optional;

/**
 * Reads organisations, members and desks from the service desk and keeps copies of them. Runs on
 * one node at a time; what could not be read keeps its old copy, and only a complete list of
 * organisations lets copies of others go.
 */
public final class RefreshOrganisations {

    private final OrganisationSource source;
    private final OrganisationCopies copies;
    private final Refreshes refreshes;
    private final OneAtATime turn;
    private final Clock clock;

    /** Copies from this source. */
    public RefreshOrganisations(
            OrganisationSource source,
            OrganisationCopies copies,
            Refreshes refreshes,
            OneAtATime turn,
            Clock clock) {
        this.source = source;
        this.copies = copies;
        this.refreshes = refreshes;
        this.turn = turn;
        this.clock = clock;
    }

    /** The refresh after it has run; nothing when another is at work. */
    public Optional<Refresh> now() {
        return turn.attempt(() -> read(refreshes.begin(clock.instant())));
    }

    private Refresh read(Refresh begun) {
        var reading = new Reading(source, copies.writer(begun.run()), begun, refreshes);
        Refresh ended;
        try {
            source.requireReadable();
            ended = begun.at(reading.all()).done(clock.instant());
        } catch (Unreadable blocked) {
            ended =
                    begun.at(reading.counts())
                            .stopped(clock.instant(), Optional.of(blocked.obstacle()));
        } catch (RuntimeException broken) {
            refreshes.keep(begun.at(reading.counts()).stopped(clock.instant(), Optional.empty()));
            throw broken;
        }
        refreshes.keep(ended);
        return ended;
    }
}
