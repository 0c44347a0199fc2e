package io.customer360.customer;

import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166 code of two letters. */
public record Country(String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public Country {
        if (!CODES.contains(code)) {
            throw Rejected.at("country", "c360.info.country-unknown.error");
        }
    }

    /** The country with this code, in upper or lower case. */
    public static Country of(String code) {
        return new Country(code.strip().toUpperCase(Locale.ROOT));
    }

    /** Every country, by code. */
    public static List<Country> all() {
        return CODES.stream().sorted().map(Country::new).toList();
    }
}
