package io.customer360.customer;

import io.customer360.shared.UserKey;
import java.util.List;

/** The CSMs, industries and countries that occur among customers. */
public record CustomerChoices(
        List<UserKey> csms, List<String> industries, List<Country> countries) {}
