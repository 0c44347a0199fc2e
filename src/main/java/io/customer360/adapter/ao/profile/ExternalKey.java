package io.customer360.adapter.ao.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.shared.ExternalId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a customer of another system is found. */
final class ExternalKey {

    /** How long every digest is. */
    static final int LENGTH = 64;

    private ExternalKey() {}

    static String of(ExternalId id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((id.source() + '\0' + id.id()).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
