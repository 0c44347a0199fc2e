package io.customer360.customer;

import io.customer360.shared.Rejected;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The internet domain of a customer, such as {@code acme.example}: small letters, no "www.". */
public record Domain(String name) {

    /** The longest name there can be. */
    public static final int MAX = 253;

    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern AROUND =
            Pattern.compile("^(https?://)?(www\\.)?|[/?#].*$|(?<=[a-z])\\.$");

    public Domain {
        if (name.length() > MAX || !NAME.matcher(name).matches()) {
            throw Rejected.at("domain", "c360.info.domain.error");
        }
    }

    /** Reads a domain, also out of an address of the web. */
    public static Domain of(String text) {
        return find(text).orElseThrow(() -> Rejected.at("domain", "c360.info.domain.error"));
    }

    /** The domain that a text tells, if it is one at all. */
    public static Optional<Domain> find(String text) {
        if (text.length() > 2 * MAX || text.indexOf('.') < 0) {
            return Optional.empty();
        }
        String bare = AROUND.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        try {
            return Optional.of(new Domain(IDN.toASCII(bare).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException | Rejected other) {
            return Optional.empty();
        }
    }
}
