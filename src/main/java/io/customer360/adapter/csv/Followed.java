package io.customer360.adapter.csv;

import java.io.IOException;
import java.io.Reader;

/** A text with a few characters behind its end. */
final class Followed extends Reader {
    private final Reader text;
    private final String end;
    private int used = -1;

    Followed(Reader text, String end) {
        this.text = text;
        this.end = end;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (used < 0) {
            int count = text.read(buffer, offset, length);
            if (count >= 0) {
                return count;
            }
            used = 0;
        }
        int count = Math.min(length, end.length() - used);
        end.getChars(used, used + count, buffer, offset);
        used += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
