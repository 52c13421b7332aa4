@NullMarked
package dev.lodestone.kit.security;

import org.jspecify.annotations.NullMarked;
