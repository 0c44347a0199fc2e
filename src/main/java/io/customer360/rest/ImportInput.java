package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/**
 * What the columns of a file mean.
 *
 * @param columns for each column of the file the name of what it holds, blank for one left out
 * @param fixedColumns what all records have in common
 * @param fixedTexts the texts of that, in the same order
 * @param days how days are written: iso, day-first or month-first
 * @param source the system the records come from
 * @param create whether customers that match nothing become organisations
 */
public record ImportInput(
        List<String> columns,
        List<String> fixedColumns,
        List<String> fixedTexts,
        String days,
        String source,
        String create)
        implements Input {}
