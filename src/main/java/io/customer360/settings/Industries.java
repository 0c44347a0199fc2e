package io.customer360.settings;

import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.List;

/** The industries to choose from, in the admin's order. */
public record Industries(List<String> names, int version) {

    /** The longest name of an industry. */
    public static final int MAX_NAME = 100;

    /** How many industries there can be. */
    public static final int MAX_COUNT = 200;

    /** The list proposed at install. */
    public static final Industries DEFAULT =
            new Industries(
                    List.of(
                            "Automotive",
                            "Banking and insurance",
                            "Construction",
                            "Consulting",
                            "Education",
                            "Energy and utilities",
                            "Food and agriculture",
                            "Healthcare",
                            "Hospitality and travel",
                            "Manufacturing",
                            "Media and entertainment",
                            "Non-profit",
                            "Public sector",
                            "Retail",
                            "Software and IT",
                            "Telecommunications",
                            "Transport and logistics"),
                    0);

    public Industries {
        names = List.copyOf(names);
        if (names.size() > MAX_COUNT) {
            throw Rejected.at("names", "c360.input.too-many.error", MAX_COUNT);
        }
    }

    /** Reads one industry per line; blank lines and repetitions are left out. */
    public static Industries of(String lines, int version) {
        return new Industries(Text.lines(lines, MAX_NAME), version);
    }

    /** Whether a customer may be given this industry. */
    public boolean contains(String name) {
        return names.contains(name);
    }
}
