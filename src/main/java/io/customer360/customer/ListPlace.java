package io.customer360.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.Base64;

/**
 * Where a customer stands in a sorted list: in which group (for example the status, blank without),
 * under which name. A page begins after one, also when that customer has gone since.
 */
public record ListPlace(CustomerId customer, String sortName, String group) {

    private static final String BREAK = "\n";
    private static final int MAX_PART = 450;

    /** Reads a place from an address. */
    public static ListPlace of(String token) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(token), UTF_8).split(BREAK, -1);
            if (parts.length == 3 && clean(parts[1]) && clean(parts[2])) {
                return new ListPlace(new CustomerId(Parse.id(parts[0])), parts[1], parts[2]);
            }
        } catch (IllegalArgumentException | NotFound malformed) {
            throw Rejected.value("c360.input.choice.error");
        }
        throw Rejected.value("c360.input.choice.error");
    }

    /** The place as an address carries it; it tells only what the reader was shown. */
    public String token() {
        String text = String.join(BREAK, customer.toString(), sortName, group);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** No database takes control characters. */
    private static boolean clean(String part) {
        return Text.line(part, MAX_PART).equals(part);
    }
}
