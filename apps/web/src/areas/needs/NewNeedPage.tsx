import { Alert, Button, Stepper } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../graphql/client';
import { explainError, refusedFields } from '../../graphql/explainError';
import { useOrganisationChoices } from '../../components/choices';
import { Page } from '../../components/Page';
import { useNotice } from '../../components/useNotice';
import { useSchemaForm } from '../../components/useSchemaForm';
import { useMe } from '../../shell/me';
import { emptyNeed, fieldsOfStep, stepOfFields, steps, toInput, useNeedSchema, type Step } from './newNeedForm';
import { NewNeedPreview } from './NewNeedPreview';
import { ConfidentialStep, RequirementsStep, TermsStep, WhatStep } from './NewNeedSteps';
import classes from './needs.module.css';
import { SubmitNeedDocument } from './needs.graphql';

export function NewNeedPage() {
  const { t, i18n } = useTranslation();
  const notice = useNotice();
  const router = useRouter();
  const [step, setStep] = useState<Step>('what');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  /**
   * One key for the life of the form: pressing the button twice, or again after a lost answer, creates only one need.
   */
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const narrow = useMediaQuery('(max-width: 62em)');
  const panel = useRef<HTMLFormElement>(null);

  const form = useSchemaForm(useNeedSchema(), emptyNeed(i18n.language));
  // Belongs to the page, not to the step, so that chosen organisations keep their names when the user returns to the
  // step.
  const others = useOrganisationChoices({ but: useMe().membership.organisation.id });
  const at = steps.indexOf(step);

  function show(target: Step): void {
    setStep(target);
    panel.current?.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the problems of all steps up to this one; returns true when there are none. */
  function holdsThrough(last: Step): boolean {
    const { errors } = form.validate();
    const seen = new Set(steps.slice(0, steps.indexOf(last) + 1).flatMap(fieldsOfStep));
    const wrong = Object.keys(errors).filter((field) => seen.has(field));
    form.setErrors(Object.fromEntries(wrong.map((field) => [field, errors[field]])));
    const back = stepOfFields(wrong);
    setProblem(back && t('needs.form.check'));
    if (back && back !== step) show(back);
    return back === undefined;
  }

  function go(target: Step): void {
    const forward = steps.indexOf(target) > at;
    const last = steps[steps.indexOf(target) - 1];
    if (!forward || !last || holdsThrough(last)) show(target);
  }

  async function submit(): Promise<void> {
    if (!holdsThrough('preview')) return;
    setBusy(true);
    try {
      const { data } = await client.mutate({
        mutation: SubmitNeedDocument,
        variables: { input: toInput(form.values, idempotencyKey) },
      });
      if (!data) return;
      notice({ message: t('needs.form.done', { reference: data.submitNeed.referenceNo }), autoClose: 4000 });
      await router.navigate({ to: '/needs/$id', params: { id: data.submitNeed.id } });
    } catch (error) {
      const refused = refusedFields(error, i18n.language);
      const back = stepOfFields(Object.keys(refused));
      form.setErrors(refused);
      setProblem(back ? t('needs.form.check') : explainError(error, t, i18n.language));
      show(back ?? 'preview');
    } finally {
      setBusy(false);
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const next = steps[at + 1];
    if (next) go(next);
    else void submit();
  }

  return (
    <Page title={t('needs.form.title')} crumb={<Link to="/needs">{t('needs.title')}</Link>}>
      <div className={classes.form}>
        <Stepper
          active={at}
          onStepClick={(index) => go(steps[index] ?? 'what')}
          orientation={narrow ? 'horizontal' : 'vertical'}
          size="xs"
          iconSize={26}
          classNames={{ step: classes.step, stepBody: classes.stepBody }}
        >
          {steps.map((name) => (
            <Stepper.Step
              key={name}
              label={narrow ? undefined : t(`needs.form.steps.${name}`)}
              aria-label={t(`needs.form.steps.${name}`)}
            />
          ))}
        </Stepper>
        <form
          ref={panel}
          noValidate
          className={classes.stepPanel}
          onSubmit={onSubmit}
          aria-label={t(`needs.form.steps.${step}`)}
        >
          {problem && (
            <Alert color="red" variant="light" icon={<IconAlertCircle />} role="alert">
              {problem}
            </Alert>
          )}
          {step === 'what' && <WhatStep form={form} />}
          {step === 'requirements' && <RequirementsStep form={form} others={others} />}
          {step === 'confidential' && <ConfidentialStep form={form} />}
          {step === 'terms' && <TermsStep form={form} />}
          {step === 'preview' && <NewNeedPreview need={form.values} />}
          <div className={classes.buttons}>
            <Button variant="default" disabled={at === 0} onClick={() => go(steps[at - 1] ?? 'what')}>
              {t('act.back')}
            </Button>
            <Button type="submit" loading={busy}>
              {step === 'preview' ? t('needs.form.submit') : t('act.next')}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}
