package io.customer360.adapter.ao.imports;

import java.io.Reader;
import java.util.Optional;
import java.util.function.IntFunction;

/** A text whose pieces are fetched one at a time, as it is read. */
final class PartsReader extends Reader {
    private final IntFunction<Optional<String>> pieces;
    private String piece = "";
    private int next;
    private int at;

    PartsReader(IntFunction<Optional<String>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        while (at == piece.length()) {
            if (!fetch()) {
                return -1;
            }
        }
        int count = Math.min(length, piece.length() - at);
        piece.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        piece = "";
        at = 0;
    }

    private boolean fetch() {
        Optional<String> found = pieces.apply(next);
        piece = found.orElse("");
        at = 0;
        next++;
        return found.isPresent();
    }
}
