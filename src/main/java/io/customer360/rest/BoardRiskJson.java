package io.customer360.rest;

/**
 * Which customers may leave and what they pay in a year, for an item on a dashboard of Jira: {@code
 * GET board/risk?whose=mine|all}. As HTML the same address answers what the item shows: one element
 * {@code div.c360-board}, to be put in place as it is.
 *
 * @param risk absent when there are too many customers to check for the reader
 */
public record BoardRiskJson(OverviewJson.Risk risk) {}
