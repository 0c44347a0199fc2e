package io.customer360.ingest;

import io.customer360.customer.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Other ways to write what the app has one form for, as files of other programs do. */
final class Spelled {

    private static final Map<String, String> COUNTRIES = countries();

    private Spelled() {}

    /** A yes or no in English or German, as a digit or a word. */
    static String flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "1", "ja", "j", "wahr", "x" -> "true";
            case "no", "n", "0", "nein", "falsch" -> "false";
            default -> text;
        };
    }

    /** The code of a country that is written by its name. */
    static String country(String text) {
        return COUNTRIES.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Country.all().stream()
                    .map(Country::code)
                    .forEach(code -> codes.put(name(code, language), code));
        }
        return Map.copyOf(codes);
    }

    private static String name(String code, Locale language) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return country.getDisplayCountry(language).toLowerCase(Locale.ROOT);
    }
}
