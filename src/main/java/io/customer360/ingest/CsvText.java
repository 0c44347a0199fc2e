package io.customer360.ingest;

import io.customer360.shared.Rejected;
import java.io.IOException;
import java.io.Reader;

/** The characters of a file; what is no text is refused with its line. */
final class CsvText extends Reader {
    private static final char NOT_READABLE = '\uFFFD';

    private final Reader text;
    private final boolean checked;
    private long line = 1;
    private boolean afterReturn;

    /**
     * Reads on from here.
     *
     * @param checked whether the sign for what could not be read is to be refused
     */
    CsvText(Reader text, boolean checked) {
        this.text = text;
        this.checked = checked;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = text.read(buffer, offset, length);
        for (int at = offset; at < offset + count; at++) {
            pass(buffer[at]);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void pass(char character) {
        if (character == 0) {
            throw Rejected.at("file", "c360.import.nul.error", Long.toString(line));
        }
        if (checked && character == NOT_READABLE) {
            throw Rejected.at("file", "c360.import.unreadable.error", Long.toString(line));
        }
        if (character == '\r' || (character == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = character == '\r';
    }
}
