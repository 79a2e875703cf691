package eu.hanza.network.web;

import java.util.List;

/** The organisations that the reader speaks for. */
public record OwnListPage(List<DirectoryPage.Chip> organisations) {}
