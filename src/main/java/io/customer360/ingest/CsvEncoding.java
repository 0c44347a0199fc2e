package io.customer360.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the characters of a file are written. A byte order mark tells; without one, a file that is
 * zeros at every other place is UTF-16, one that is valid UTF-8 is that, and any other one comes
 * from an older Windows.
 */
public enum CsvEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private static final int LONGEST_MARK = 3;
    private static final int LOOKED_AT = 4096;

    private final String code;
    private final Charset charset;
    private final byte[] mark;

    CsvEncoding(String code, Charset charset, int... mark) {
        this.code = code;
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int at = 0; at < mark.length; at++) {
            this.mark[at] = (byte) mark[at];
        }
    }

    /** The encoding of a file. */
    static CsvEncoding of(Spool file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(LOOKED_AT);
        }
        Optional<CsvEncoding> marked =
                Arrays.stream(values()).filter(it -> it.marks(head)).findFirst();
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<CsvEncoding> wide = wide(head);
        return wide.isPresent() ? wide.get() : validUtf8(file) ? UTF_8 : WINDOWS_1252;
    }

    /** The encoding of this name, as {@link #code} tells it. */
    public static CsvEncoding named(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
    }

    /** The characters of a file, from behind its mark. */
    Reader read(Spool file) throws IOException {
        InputStream in = new BufferedInputStream(file.open());
        in.mark(LONGEST_MARK);
        if (!marks(in.readNBytes(LONGEST_MARK))) {
            in.reset();
        } else if (mark.length < LONGEST_MARK) {
            in.reset();
            in.skipNBytes(mark.length);
        }
        return new CsvText(new InputStreamReader(in, charset), this != UTF_8);
    }

    /** Its name, for programs and people alike. */
    public String code() {
        return code;
    }

    /** Whether it was only concluded that a file is written like this. */
    public boolean guessed() {
        return this == WINDOWS_1252;
    }

    private boolean marks(byte[] head) {
        return mark.length > 0
                && head.length >= mark.length
                && Arrays.equals(mark, 0, mark.length, head, 0, mark.length);
    }

    /** Text in Latin letters has a zero in nearly every pair of UTF-16, always on the same side. */
    private static Optional<CsvEncoding> wide(byte[] head) {
        int pairs = head.length / 2;
        int[] zeros = new int[2];
        for (int at = 0; at < 2 * pairs; at++) {
            if (head[at] == 0) {
                zeros[at % 2]++;
            }
        }
        if (zeros[0] == 0 && zeros[1] * 2 > pairs) {
            return Optional.of(UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] * 2 > pairs ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private static boolean validUtf8(Spool file) throws IOException {
        char[] buffer = new char[8192];
        try (Reader reader = new InputStreamReader(file.open(), UTF_8.charset.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
