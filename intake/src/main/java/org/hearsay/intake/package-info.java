/**
 * From bytes to articles: plain text with or without front matter, HTML pages, JSON lines.
 *
 * <p>{@link org.hearsay.intake.Intake#open} is the door: it walks files and folders in sorted order and hands out one {@link
 * org.hearsay.intake.Taken} after the other, a report or a refusal with its reason. What an article says about itself, in front
 * matter, fields or metadata, wins over what {@link org.hearsay.intake.IntakeOptions} say for all of them, which only fills
 * gaps; where one single file is named that is one report, the options speak of it and win. Plain text is canonical as
 * decoded, without byte-order mark and with line feeds for line ends; of a page, each paragraph of the main text is one line.
 */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;
