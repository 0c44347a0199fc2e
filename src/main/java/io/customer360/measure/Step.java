package io.customer360.measure;

import io.customer360.run.Piece;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A piece that is about no single record. */
record Step(String cursor, IntUnaryOperator work) implements Piece {

    @Override
    public List<String> records() {
        return List.of();
    }

    @Override
    public int write(int runNumber) {
        return work.applyAsInt(runNumber);
    }

    @Override
    public List<Piece> alone() {
        return List.of(this);
    }
}
