package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/**
 * A scorecard as an administrator defines it; its items are lists side by side.
 *
 * @param discard whether items may go that customers have entries in
 * @param itemIds the ids of known items, and 0 or nothing for new ones
 * @param itemPoints points of objectives, weights of measures
 */
public record ScorecardInput(
        String version,
        String name,
        String kind,
        String description,
        String validDays,
        String discard,
        List<String> itemIds,
        List<String> itemKinds,
        List<String> itemGroups,
        List<String> itemTexts,
        List<String> itemHelps,
        List<String> itemPoints,
        List<String> itemSearches,
        List<String> itemBounds,
        List<String> itemNumbers,
        List<String> itemFactors)
        implements Input {}
