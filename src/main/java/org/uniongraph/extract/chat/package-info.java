/**
 * Another extractor: a language model behind any chat endpoint of the OpenAI form. Nothing outside refers to it; it
 * offers its bean when {@code uniongraph.extractor} is {@code chat}, and the program builds without it.
 *
 * <p>The way of one article: cut into {@link org.uniongraph.extract.chat.Parts}, each part asked about by
 * {@link org.uniongraph.extract.chat.Interview} through {@link org.uniongraph.extract.chat.Attempts} and
 * {@link org.uniongraph.extract.chat.ChatEndpoint}, put together by {@link org.uniongraph.extract.chat.MergedFacts},
 * cut down to what the text bears out by {@link org.uniongraph.extract.chat.TextCheck}.
 */
@NullMarked
package org.uniongraph.extract.chat;

import org.jspecify.annotations.NullMarked;
