package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Which customers renew in the next months, for an item on a dashboard of Jira: {@code GET
 * board/renewals?whose=mine|all&months=1…12}. As HTML the same address answers what the item shows:
 * one element {@code div.c360-board}, to be put in place as it is.
 *
 * @param tooMany whether there are too many customers to check for the reader
 * @param months how many months are looked at, this one included
 * @param count how many customers renew in them
 * @param url the list of these
 * @param next those that renew first
 */
public record BoardRenewalsJson(
        boolean tooMany, int months, int count, SafeUrl url, List<Month> ahead, List<Due> next) {

    /** How many customers renew in a month, and the list of them. */
    public record Month(YearMonth month, int count, int percent, SafeUrl url) {}

    /** A customer whose subscription ends. */
    public record Due(int customer, String name, SafeUrl url, LocalDate date, long days) {}
}
