package io.customer360.adapter.ao.pulse;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.pulse.PulseMonth;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The places of which each pulse takes one, so that no two count where one may. */
public final class PulseSlot {

    /** How long a slot is at most. */
    static final int LENGTH = 64;

    private PulseSlot() {}

    /** The only one of an author, a customer and a month; a digest, because keys can be long. */
    static String of(CustomerId customer, PulseMonth month, UserKey author) {
        return digest(customer + ":" + month.number() + ":" + author);
    }

    /** The only one of a reminder in a month. */
    static String ofReminder(UserKey csm, PulseMonth month) {
        return digest(month.number() + ":" + csm);
    }

    private static String digest(String place) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(place.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The one of a pulse that has been followed up, or whose author is nobody any more. */
    public static String ofNote(int pulse) {
        return "note:" + pulse;
    }
}
