package io.customer360.adapter.ao.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The places of which each row takes one; digests, because keys of users can be long. */
final class NoticeSlot {

    /** How long a slot is. */
    static final int LENGTH = 64;

    private NoticeSlot() {}

    /** The only one of a customer and a person. */
    static String of(CustomerId customer, UserKey person) {
        return digest(customer + ":" + person);
    }

    /** The only one of an event. */
    static String of(String once) {
        return digest(once);
    }

    /** The only one of a week and a person, or of an event and a person. */
    static String of(String once, UserKey person) {
        return digest(once + ":" + person);
    }

    private static String digest(String place) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(place.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
