package eu.hanza.forms.web;

import eu.hanza.shell.spi.FormErrors;

/** Where a code is typed that leads back to a draft. */
public record ResumePage(String code, FormErrors errors) {}
