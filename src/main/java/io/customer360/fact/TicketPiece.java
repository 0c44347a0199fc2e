package io.customer360.fact;

import io.customer360.run.Piece;
import io.customer360.run.RunError;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some tickets that are stored together.
 *
 * @param afterwards what else belongs into the transaction of the last of them
 */
record TicketPiece(String cursor, Look look, KeepFacts keep, Runnable afterwards) implements Piece {

    @Override
    public List<String> records() {
        return look.asked().stream().map(RunError::ticket).toList();
    }

    @Override
    public int write(int runNumber) {
        int rows = keep.write(look, runNumber);
        afterwards.run();
        return rows;
    }

    @Override
    public List<Piece> alone() {
        return look.asked().isEmpty()
                ? List.of(this)
                : Stream.concat(look.asked().stream().map(look::only), Stream.of(Look.NONE))
                        .<Piece>map(it -> new TicketPiece(cursor, it, keep, last(it)))
                        .toList();
    }

    private Runnable last(Look part) {
        return part == Look.NONE ? afterwards : () -> {};
    }
}
