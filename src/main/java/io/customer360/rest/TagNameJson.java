package io.customer360.rest;

/** The name of a tag to pick, in the form that AUI's select asks for. */
public record TagNameJson(String label, String value) {}
