package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/** Which columns of the list of customers somebody wants to see. */
public record ColumnsInput(List<String> columns) implements Input {}
