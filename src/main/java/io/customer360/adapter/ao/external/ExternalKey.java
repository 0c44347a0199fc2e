package io.customer360.adapter.ao.external;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.shared.ExternalId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a record of another system is found. */
public final class ExternalKey {

    /** How long every digest is. */
    public static final int LENGTH = 64;

    private ExternalKey() {}

    /** The digest of an id alone, for records of one kind. */
    public static String of(ExternalId id) {
        return digest(id.source() + '\0' + id.id());
    }

    /** The digest of an id among records of many kinds. */
    static String of(String entity, ExternalId id) {
        return digest(entity + '\0' + id.source() + '\0' + id.id());
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
