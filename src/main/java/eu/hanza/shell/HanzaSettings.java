package eu.hanza.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of an installation that its pages show.
 *
 * @param name its name in the head of each page
 * @param address the address under which people reach it, without a slash at the end
 * @param demo whether it is the demonstration
 */
@ConfigurationProperties("hanza")
record HanzaSettings(
    @DefaultValue("Hanza") String name,
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("false") boolean demo) {}
