package io.customer360.rest;

/** The form of a note, or of a new one. */
public record NoteFormJson(int customer, Integer id, int version, String text, boolean pinned) {}
