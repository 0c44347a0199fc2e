package io.customer360.customer;

import java.util.Collection;
import java.util.List;

/** The names of countries in the language of whoever asks. */
public interface CountryNames {

    /** These countries by name. */
    List<Country> sorted(Collection<Country> countries);
}
