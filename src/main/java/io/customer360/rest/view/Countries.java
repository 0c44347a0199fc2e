package io.customer360.rest.view;

import static java.util.Comparator.comparing;

import io.customer360.customer.Country;
import io.customer360.customer.CountryNames;
import java.text.Collator;
import java.util.Collection;
import java.util.List;

/** The names of countries as whoever looks at the page calls them. */
public final class Countries implements CountryNames {
    private final Viewers viewers;

    /** Wired by Spring. */
    public Countries(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public List<Country> sorted(Collection<Country> countries) {
        var viewer = viewers.current();
        return countries.stream()
                .sorted(
                        comparing(
                                country -> Formats.country(country, viewer),
                                Collator.getInstance(viewer.locale())))
                .toList();
    }
}
