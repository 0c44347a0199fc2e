package io.customer360.rest;

import java.util.List;

/**
 * The page of a CSM.
 *
 * @param csms whose portfolio can be chosen; none when only one's own
 */
public record PortfolioPageJson(PortfolioJson figures, List<OptionJson> csms) {}
