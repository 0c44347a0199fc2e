package io.customer360.rest;

import java.util.List;

/** The notes about a customer: pinned ones first, then the newest. */
public record NotesJson(
        int customer, List<NoteJson> items, int count, boolean all, boolean canEdit) {}
