package eu.hanza.knowledge.web;

import java.util.List;

/** Practices in a part of another page. */
public record PracticesView(List<PracticeRow> rows) {}
