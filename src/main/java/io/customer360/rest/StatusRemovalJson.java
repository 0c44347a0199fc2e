package io.customer360.rest;

import java.util.List;

/**
 * The question before a status goes: which one its customers get instead.
 *
 * @param customers how many have it
 */
public record StatusRemovalJson(
        int id, int version, String name, int customers, List<OptionJson> replacements) {}
