/** Tests in a real browser against the demonstration: stories, accessibility, security policy. */
package eu.hanza.browser;
