package io.customer360.rest;

import java.util.List;

/** The latest long pieces of work of a person, newest first. */
public record BatchesJson(List<BatchJson> items) {}
