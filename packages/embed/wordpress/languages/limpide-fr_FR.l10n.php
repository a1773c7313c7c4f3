<?php
return array(
	'domain'       => 'limpide',
	'language'     => 'fr_FR',
	'plural-forms' => 'nplurals=2; plural=n > 1;',
	'messages'     => array(
		'Limpide does not know %1$s="%2$s". Nothing is shown to readers. Write one of these: %3$s.' => 'Limpide ne connaît pas %1$s="%2$s". Rien n’est montré aux lecteurs. Écrivez l’une de ces valeurs : %3$s.',
		'Limpide knows no attribute “%1$s” here. Nothing is shown to readers. Use these: %2$s.' => 'Limpide ne connaît pas ici l’attribut « %1$s ». Rien n’est montré aux lecteurs. Utilisez ceux-ci : %2$s.',
		'Limpide: the shortcode [limpide] must stand on a line of its own. Nothing is shown to readers.' => 'Limpide : le code court [limpide] doit être seul sur sa ligne. Rien n’est montré aux lecteurs.',
		'Limpide: the shortcode [limpide] must stand on a line of its own, and the post be saved again. Nothing is shown to readers.' => 'Limpide : le code court [limpide] doit être seul sur sa ligne, et l’article enregistré à nouveau. Rien n’est montré aux lecteurs.',
		'Limpide' => 'Limpide',
		'A comparison of treatments or a diagram of a procedure, with its sources.' => 'Une comparaison de traitements ou le schéma d’une procédure, avec ses sources.',
		'Content' => 'Contenu',
		'Widget' => 'Module',
		'Disease' => 'Maladie',
		'Whose cells are given' => 'Origine des cellules',
		'Language of the page' => 'Langue de la page',
		'Choose' => 'Choisir',
		'Choose what the page is about, and its language.' => 'Choisissez le sujet de la page et sa langue.',
		'Loading' => 'Chargement',
		'Comparison of treatments' => 'Comparaison de traitements',
		'Steps of a stem cell transplant' => 'Étapes d’une greffe de cellules souches',
	),
);
