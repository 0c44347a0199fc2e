package io.customer360.membership;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import java.util.Optional;

/** A refresh at the wish of an administrator, who waits for it unless there is much to read. */
public final class RequestRefresh {

    /** So many organisations are read while somebody waits. */
    static final int MOST_TO_WAIT_FOR = 5_000;

    private final RefreshOrganisations refresh;
    private final RefreshSoon soon;
    private final OrganisationSource source;

    /** Runs this refresh, or has it run soon. */
    public RequestRefresh(
            RefreshOrganisations refresh, RefreshSoon soon, OrganisationSource source) {
        this.refresh = refresh;
        this.soon = soon;
        this.source = source;
    }

    /** Whether the refresh has ended; it has not when it runs elsewhere. */
    public boolean by(Actor actor) {
        actor.require(Permission.MANAGE);
        if (large()) {
            soon.ask();
            return false;
        }
        Optional<Refresh> ended = refresh.now();
        ended.flatMap(Refresh::obstacle)
                .ifPresent(
                        obstacle -> {
                            throw Rejected.value(obstacle.textKey());
                        });
        return ended.isPresent();
    }

    /** Whether so much was read that nobody should wait for it. */
    public static boolean large(Refresh last) {
        return last.counts().organisations() > MOST_TO_WAIT_FOR;
    }

    /** Where nothing is told there is nothing to wait for: the refresh then says why. */
    private boolean large() {
        try {
            return source.moreThan(MOST_TO_WAIT_FOR);
        } catch (Unreadable blocked) {
            return false;
        }
    }
}
