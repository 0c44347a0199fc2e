package io.customer360.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A text in pieces that are short enough to be kept; none ends inside a character. */
final class Pieces implements Iterator<String> {
    private final Reader text;
    private final char[] buffer;
    private int held;

    Pieces(Reader text, int longest) {
        this.text = text;
        this.buffer = new char[longest];
        fill();
    }

    @Override
    public boolean hasNext() {
        return held > 0;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        boolean cut = held == buffer.length && Character.isHighSurrogate(buffer[held - 1]);
        int length = cut ? held - 1 : held;
        String piece = new String(buffer, 0, length);
        System.arraycopy(buffer, length, buffer, 0, held - length);
        held -= length;
        fill();
        return piece;
    }

    private void fill() {
        try {
            int count = 0;
            while (count >= 0 && held < buffer.length) {
                held += count;
                count = text.read(buffer, held, buffer.length - held);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
