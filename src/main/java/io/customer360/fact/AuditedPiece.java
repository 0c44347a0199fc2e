package io.customer360.fact;

import io.customer360.run.Piece;
import java.util.List;
import java.util.Set;

/** What a comparison found, to be written down; what differs is queued. */
record AuditedPiece(
        String cursor,
        FactAudit found,
        Set<Long> differing,
        FactMark mark,
        long last,
        Stores stores)
        implements Piece {

    /** Where it is written down. */
    record Stores(TicketChanges changes, FactAudits audits, FactMarks marks) {}

    @Override
    public List<String> records() {
        return List.of();
    }

    @Override
    public int write(int runNumber) {
        stores.changes()
                .add(
                        differing.stream()
                                .map(issue -> TicketChange.unheard(issue, found.at()))
                                .toList());
        stores.audits().add(found.of(runNumber));
        stores.marks().set(mark, last);
        return differing.size();
    }

    @Override
    public List<Piece> alone() {
        return List.of(this);
    }
}
