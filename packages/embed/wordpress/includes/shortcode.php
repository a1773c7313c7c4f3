<?php
/**
 * The shortcode becomes content when a post is saved: WordPress prints a
 * shortcode as it was typed once its plugin is gone.
 *
 * @package Limpide
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads the attributes of a shortcode; quotation marks that an editor or a
 * word processor has set count as plain ones.
 *
 * @param string $text What stands between `[limpide` and `]`.
 * @return array
 */
function limpide_attributes( $text ) {
	$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$text = preg_replace( '/[“”„″]|«[\s\x{a0}\x{202f}]*|[\s\x{a0}\x{202f}]*»/u', '"', $text );
	$read = shortcode_parse_atts( trim( preg_replace( '/\x{a0}/u', ' ', $text ) ) );
	return is_array( $read ) ? $read : array();
}

/**
 * The block that a shortcode stands for.
 *
 * @param string $text What stands between `[limpide` and `]`.
 * @return string|WP_Error
 */
function limpide_block( $text ) {
	$made = limpide_content( limpide_attributes( $text ) );
	if ( is_wp_error( $made ) ) {
		return $made;
	}
	return get_comment_delimited_block_content( 'limpide/widget', $made['attributes'], "\n" . $made['html'] . "\n" );
}

/**
 * Content with each shortcode that stands by itself replaced by its block.
 *
 * @param string   $content  Unslashed content of a post.
 * @param string[] $messages Receives what the editor must know.
 */
function limpide_convert( $content, &$messages ) {
	$code = '\[limpide((?:\s[^\[\]<>]*)?)\/?\](?:\[\/limpide\])?';
	// What is shown as code, or written as HTML by hand, stays as it is.
	$kept    = '<pre\b.*?<\/pre>(*SKIP)(*F)|<!-- wp:html\b.*?<!-- \/wp:html -->(*SKIP)(*F)';
	$places  = array(
		'<!-- wp:shortcode -->\s*' . $code . '\s*<!-- \/wp:shortcode -->',
		'<!-- wp:paragraph(?: \{[^>]*\})? -->\s*<p\b[^>]*>\s*' . $code . '\s*<\/p>\s*<!-- \/wp:paragraph -->',
		'^[ \t]*(?:<p\b[^>]*>)?[ \t]*' . $code . '[ \t]*(?:<\/p>)?[ \t]*\r?$',
	);
	$replace = function ( $found ) use ( &$messages ) {
		$made = limpide_block( $found[1] );
		if ( is_wp_error( $made ) ) {
			$messages[] = $made->get_error_message();
			return $found[0];
		}
		return $made;
	};
	foreach ( $places as $place ) {
		$converted = preg_replace_callback( "/$kept|$place/msu", $replace, $content );
		$content   = null === $converted ? $content : $converted;
	}
	// Those left are within a sentence, unless they were refused before.
	if ( ! $messages && preg_match( "/$kept|(?<!\\[)$code/msu", $content ) ) {
		$messages[] = __( 'Limpide: the shortcode [limpide] must stand on a line of its own. Nothing is shown to readers.', 'limpide' );
	}
	$messages = array_values( array_unique( $messages ) );
	return $content;
}

add_filter(
	'wp_insert_post_data',
	function ( $data ) {
		if ( false === strpos( $data['post_content'], '[limpide' ) ) {
			return $data;
		}
		$messages             = array();
		$data['post_content'] = wp_slash( limpide_convert( wp_unslash( $data['post_content'] ), $messages ) );
		if ( $messages && get_current_user_id() ) {
			update_user_meta( get_current_user_id(), 'limpide_messages', wp_slash( $messages ) );
		}
		return $data;
	}
);

/** A shortcode that could not become content: its editors read why, readers nothing. */
add_shortcode(
	'limpide',
	function ( $attributes ) {
		$post = get_post();
		if ( ! $post || ! current_user_can( 'edit_post', $post->ID ) ) {
			return '';
		}
		$made = limpide_content( is_array( $attributes ) ? $attributes : array() );
		$text = is_wp_error( $made )
			? $made->get_error_message()
			: __( 'Limpide: the shortcode [limpide] must stand on a line of its own, and the post be saved again. Nothing is shown to readers.', 'limpide' );
		return '<strong>' . esc_html( str_replace( array( '[', ']' ), array( '(', ')' ), $text ) ) . '</strong>';
	}
);

/**
 * The messages of the last save, once.
 *
 * @return string[]
 */
function limpide_take_messages() {
	$messages = get_user_meta( get_current_user_id(), 'limpide_messages', true );
	delete_user_meta( get_current_user_id(), 'limpide_messages' );
	return is_array( $messages ) ? $messages : array();
}

add_action(
	'admin_notices',
	function () {
		$screen = get_current_screen();
		// The block editor asks for them by itself.
		if ( $screen && $screen->is_block_editor() ) {
			return;
		}
		foreach ( limpide_take_messages() as $message ) {
			echo '<div class="notice notice-warning"><p>' . esc_html( $message ) . '</p></div>';
		}
	}
);
