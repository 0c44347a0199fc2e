package io.customer360.membership;

import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Makes copies equal to what was read. Sets are compared, so an unchanged world writes nothing; a
 * piece of work is small enough for one transaction.
 *
 * @param <T> what is copied
 */
final class Mirror<T> {

    /** How many rows one transaction removes, and how many it adds. */
    static final int CHUNK = 500;

    private final Copies<T> copies;
    private final FencedWork work;

    Mirror(Copies<T> copies, FencedWork work) {
        this.copies = copies;
        this.work = work;
    }

    /** Makes the copies about these customers equal to the facts; the number of rows written. */
    int equal(Collection<CustomerId> customers, Set<T> facts) {
        Set<T> known = copies.of(customers);
        List<T> gone = known.stream().filter(copy -> !facts.contains(copy)).toList();
        List<T> added = facts.stream().filter(fact -> !known.contains(fact)).toList();
        List<List<T>> removals = pieces(gone);
        List<List<T>> additions = pieces(added);
        for (int piece = 0; piece < Math.max(removals.size(), additions.size()); piece++) {
            List<T> out = at(removals, piece);
            List<T> in = at(additions, piece);
            work.run(run -> copies.replace(out, in, run));
        }
        return gone.size() + added.size();
    }

    private static <T> List<T> at(List<List<T>> pieces, int index) {
        return index < pieces.size() ? pieces.get(index) : List.of();
    }

    private static <T> List<List<T>> pieces(List<T> all) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            pieces.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return pieces;
    }
}
